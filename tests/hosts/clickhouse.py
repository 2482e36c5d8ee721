"""clickhouse.py LIBRARY FOLDER QUERY: runs a query in ClickHouse and prints its result. LIBRARY is libchdb.so. FOLDER is made to
be that of a server: the function of src/packaging/clickhouse in its configuration, the command in its user_scripts."""
import ctypes
import os
import shutil
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CONFIGURATION = """<clickhouse>
    <path>{folder}/data</path>
    <user_scripts_path>{folder}/user_scripts</user_scripts_path>
    <user_defined_executable_functions_config>{folder}/*_function.xml</user_defined_executable_functions_config>
</clickhouse>
"""


def main():
    library, folder, query = sys.argv[1:4]
    os.makedirs(os.path.join(folder, "user_scripts"), exist_ok=True)
    shutil.copy(os.path.join(ROOT, "src/packaging/clickhouse/summarize_function.xml"), folder)
    shutil.copy(os.environ["SUMMARIZE"], os.path.join(folder, "user_scripts", "summarize"))
    with open(os.path.join(folder, "config.xml"), "w") as file:
        file.write(CONFIGURATION.format(folder=folder))
    chdb = ctypes.CDLL(library)
    for name, kind in (("query_cmdline", ctypes.c_void_p), ("result_buffer", ctypes.c_void_p),
                       ("result_length", ctypes.c_size_t), ("result_error", ctypes.c_char_p)):
        getattr(chdb, "chdb_" + name).restype = kind
    arguments = [b"clickhouse", b"--config-file=" + os.path.join(folder, "config.xml").encode(),
                 b"--path=" + os.path.join(folder, "data").encode(), b"--output-format=JSONEachRow", b"--query=" + query.encode()]
    result = ctypes.c_void_p(chdb.chdb_query_cmdline(len(arguments), (ctypes.c_char_p * len(arguments))(*arguments)))
    error, length = chdb.chdb_result_error(result), chdb.chdb_result_length(result)
    if error:
        sys.exit(error.decode())
    sys.stdout.buffer.write(ctypes.string_at(chdb.chdb_result_buffer(result), length) if length else b"")
    sys.stdout.flush()
    os._exit(0)  # the library has threads that do not end


main()
