package com.aetherial.bench;

import java.io.PrintStream;

/** The statements that took most of the database's time, those inside of functions included. */
record Statements(Sql sql) {
  private static final String TOP =
      """
      select to_char(100 * s.total_exec_time / nullif(sum(s.total_exec_time)
            filter (where s.toplevel) over (), 0), '990.0') || ' %  '
          || to_char(s.calls, '9999999') || ' times  '
          || to_char(1000 * s.mean_exec_time, '999999') || ' us  '
          || to_char(s.wal_bytes / s.calls, '999999') || ' B WAL  '
          || case when s.toplevel then '' else '(inside) ' end
          || regexp_replace(left(s.query, 110), '\\s+', ' ', 'g')
      from pg_stat_statements s join pg_roles r on r.oid = s.userid
      where r.rolname in ('aetherial_app', 'aetherial_owner', 'aetherial_system')
      order by s.total_exec_time desc limit 20
      """;

  /** Forgets what was before. */
  void open() {
    sql.run("create extension if not exists pg_stat_statements");
    sql.run("select pg_stat_statements_reset()");
  }

  void print(PrintStream out) {
    out.printf("%nStatements by their share of the time of all calls from outside%n");
    out.println(sql.text(TOP));
  }
}
