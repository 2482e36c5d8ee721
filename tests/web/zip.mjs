/* Writes a ZIP file: {path: content}. Its checksums are 0, because the page does not look at them. */
import { deflateRawSync } from 'node:zlib';

export function zip(files, flags = 0) {
    const parts = [];
    const directory = [];
    let at = 0;
    for (const [path, content] of Object.entries(files)) {
        const name = Buffer.from(path);
        const data = deflateRawSync(Buffer.from(content));
        const common = Buffer.alloc(26); /* from "version needed" to the length of the extra field */
        common.writeUInt16LE(20, 0);
        common.writeUInt16LE(flags, 2);
        common.writeUInt16LE(8, 4);
        common.writeUInt32LE(data.length, 14);
        common.writeUInt32LE(Buffer.byteLength(content), 18);
        common.writeUInt16LE(name.length, 22);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(at, 10);
        directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, rest, name);
        parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, data);
        at += 30 + name.length + data.length;
    }
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(Object.keys(files).length, 8);
    end.writeUInt16LE(Object.keys(files).length, 10);
    end.writeUInt32LE(Buffer.concat(directory).length, 12);
    end.writeUInt32LE(at, 16);
    return Buffer.concat([...parts, ...directory, end]);
}
