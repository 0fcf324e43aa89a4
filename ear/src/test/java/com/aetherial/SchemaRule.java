package com.aetherial;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold for every table; each rule is a query for what breaks it. Unlogged tables hold
 * notes that a crash may erase, so nobody needs to find a row of theirs again.
 */
enum SchemaRule {
  FOREIGN_KEYS_STAY_INSIDE_OR_POINT_TO_A_PERSON(
      """
      select con.conrelid::regclass || ' -> ' || con.confrelid::regclass
      from pg_constraint con
      join pg_class here on here.oid = con.conrelid
      join pg_class there on there.oid = con.confrelid
      where con.contype = 'f' and here.relnamespace <> there.relnamespace
        and con.confrelid <> 'identity.person'::regclass
      """),
  EVERY_TABLE_HAS_A_PRIMARY_KEY(
      """
      select t.oid::regclass::text from our_table t
      where t.relpersistence = 'p'
        and not exists (select from pg_constraint where conrelid = t.oid and contype = 'p')
      """),
  TABLES_ARE_SINGULAR(
      """
      select t.oid::regclass::text from our_table t
      where t.relname ~ 's$' and t.relname !~ '(ss|us|is)$'
      """),
  THE_APPLICATION_OWNS_NOTHING(
      """
      select objid::text || ' in ' || classid::regclass from pg_shdepend
      where deptype = 'o' and refobjid in ('aetherial_app'::regrole, 'aetherial_system'::regrole)
      """),
  NOBODY_BUT_FUNCTIONS_WRITES_THE_BOOKS(
      """
      select r.role || ' may ' || p.act || ' ' || t.oid::regclass
      from our_table t,
        unnest(array['aetherial_app', 'aetherial_system', 'public']) as r (role),
        unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'INSERT']) as p (act)
      where t.nspname = 'ledger' and t.relname in ('account', 'transfer', 'posting')
        and has_table_privilege(r.role, t.oid, p.act)
      """),
  MONEY_IS_COUNTED_IN_WHOLE_NUMBERS(
      """
      select c.place from our_column c
      where c.nspname in ('ledger', 'wallet', 'payments', 'payouts')
        and c.type in ('numeric', 'real', 'double precision', 'money')
      """),
  AMOUNTS_ARE_WIDE(
      """
      select c.place || ' is ' || c.type from our_column c
      where c.nspname in ('ledger', 'wallet', 'payments', 'payouts')
        and c.attname ~ '(^|_)(amount|balance|held|coins|bonus|price|minor|cents|available)$'
        and c.type <> 'bigint'
      """),
  MOMENTS_KNOW_THEIR_ZONE(
      """
      select c.place from our_column c
      where c.type like 'timestamp%without%' or c.type like 'time %'
      """);

  private static final String OURS =
      """
      with our_table as (
        select t.oid, t.relname, t.relpersistence, n.nspname from pg_class t
        join pg_namespace n on n.oid = t.relnamespace
        where t.relkind in ('r', 'p')
          and n.nspname !~ '^(pg_|information_schema$|migration$)'),
      our_column as (
        select t.nspname, a.attname, t.oid::regclass || '.' || a.attname as place,
          format_type(a.atttypid, null) as type
        from our_table t join pg_attribute a on a.attrelid = t.oid
        where a.attnum > 0 and not a.attisdropped)
      """;

  private final String query;

  SchemaRule(String query) {
    this.query = query;
  }

  /** What breaks the rule now. */
  List<String> breaches(Connection connection) throws SQLException {
    return Rows.of(connection, OURS + query);
  }

  /** The first column of a query's rows. */
  static final class Rows {
    private Rows() {}

    static List<String> of(Connection connection, String query) throws SQLException {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(query)) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    }
  }
}
