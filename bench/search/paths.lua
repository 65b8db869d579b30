-- For wrk: asks the paths of the file PATHS one after the other, from the line after SKIP on.
local paths = {}
for path in io.lines(os.getenv('PATHS')) do paths[#paths + 1] = path end
local at = tonumber(os.getenv('SKIP'))

function request()
  at = at % #paths + 1
  return wrk.format('GET', paths[at])
end
