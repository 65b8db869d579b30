// Loaded into a child with `node --import`. A parent that was killed can stop nobody: its channel closes, and
// the child stops itself instead of keeping the port.
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
process.channel?.unref();
