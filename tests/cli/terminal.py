"""terminal.py in|out COMMAND...: runs a command with a terminal for its standard input or its standard output.

in    types one sentence and Ctrl-D. Prints what the command writes to both outputs.
out   prints what the command writes to the terminal.
"""
import os, pty, subprocess, sys

master, slave = pty.openpty()
if sys.argv[1] == 'in':
    os.write(master, b'Harga beras di Solo naik lagi.\n\x04')
    done = subprocess.run(sys.argv[2:], stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    sys.stdout.buffer.write(done.stdout)
else:
    child = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=slave)
    os.close(slave)
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:  # the command has closed the terminal
            break
        if not part:
            break
        sys.stdout.buffer.write(part)
    child.wait()
