"""terminal.py in|out|err COMMAND...: runs a command with a terminal for one of its standard files.

in    types one sentence and Ctrl-D. Prints what the command writes to both outputs.
out   prints what the command writes to the terminal.
err   the same; writes a line to the standard input of the command, more than two seconds later another one, and closes it.
"""
import os, pty, subprocess, sys, time

master, slave = pty.openpty()
if sys.argv[1] == 'in':
    os.write(master, b'Harga beras di Solo naik lagi.\n\x04')
    done = subprocess.run(sys.argv[2:], stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    sys.stdout.buffer.write(done.stdout)
else:
    files = {'out': {'stdin': subprocess.DEVNULL, 'stdout': slave},
             'err': {'stdin': subprocess.PIPE, 'stdout': subprocess.DEVNULL, 'stderr': slave}}
    child = subprocess.Popen(sys.argv[2:], **files[sys.argv[1]])
    os.close(slave)
    if sys.argv[1] == 'err':
        try:
            for pause in (2.5, 0):
                child.stdin.write(b'"Harga beras di Solo naik lagi."\n')
                child.stdin.flush()
                time.sleep(pause)
            child.stdin.close()
        except BrokenPipeError:  # the command reads something else and has ended
            pass
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:  # the command has closed the terminal
            break
        if not part:
            break
        sys.stdout.buffer.write(part)
    child.wait()
