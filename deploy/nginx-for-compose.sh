#!/bin/sh
# The shipped configuration with the names of compose.yaml in it: `sh nginx-for-compose.sh nginx.conf`.
set -eu
sed \
  -e 's|^\( *\)server 127\.0\.0\.1:3000;.*|\1server site-1:3000;\n\1server site-2:3000;|' \
  -e 's|listen 127\.0\.0\.1:8080;|listen 8080;|' \
  "$1" > /tmp/nginx.conf
exec nginx -c /tmp/nginx.conf -g 'daemon off;'
