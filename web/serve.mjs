/* Serves a folder to this machine only: node web/serve.mjs FOLDER [PORT] */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';

const TYPES = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json',
    '.png': 'image/png',
    '.js': 'text/javascript; charset=utf-8',
    '.wasm': 'application/wasm',
};

export function serve(folder, port) {
    const root = resolve(folder);
    const server = createServer((request, response) => {
        const refuse = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404\n');
        let path;
        try {
            path = normalize(join(root, decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
            if (path === root || path.endsWith(sep)) path = join(path, 'index.html');
            if (!path.startsWith(root + sep) || !statSync(path).isFile()) return refuse();
        } catch {
            return refuse();
        }
        const type = TYPES[extname(path)] || 'application/octet-stream';
        const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
        if (/\bgzip\b/.test(request.headers['accept-encoding'])) {
            response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' });
            createReadStream(path).pipe(createGzip()).pipe(response);
        } else {
            response.writeHead(200, headers);
            createReadStream(path).pipe(response);
        }
    });
    return new Promise((done, fail) => server.on('error', fail).listen(port, '127.0.0.1', () => done(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
    const server = await serve(process.argv[2], Number(process.argv[3] || 8000));
    console.log(`http://127.0.0.1:${server.address().port}/   (Ctrl+C to stop)`);
}
