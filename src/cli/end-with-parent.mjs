// Loaded into a child with `node --import`. A parent that was killed can stop nobody: its channel closes, and
// the child stops itself instead of keeping the port. The child's own workers inherit this file, and are not
// meant: they live by their channels.
if (process.ppid === Number(process.env.COLOPHON_PARENT)) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel?.unref();
}
