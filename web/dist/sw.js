// Put here by the build of web/: the verifying service worker.
