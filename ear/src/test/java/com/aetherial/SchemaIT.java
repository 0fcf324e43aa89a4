package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema keeps its rules, and each rule finds the breach that is planted for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemaIT {
  private static MigratedDatabase database;

  @BeforeAll
  static void migrate() {
    database = new MigratedDatabase();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource
  void the_schema_keeps_its_rules(SchemaRule rule) throws SQLException {
    try (Connection owner = database.asOwner()) {
      assertThat(rule.breaches(owner)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void a_planted_breach_is_found(SchemaRule rule, String breach) throws SQLException {
    try (Connection superuser = database.access().asSuperuser();
        var statement = superuser.createStatement()) {
      superuser.setAutoCommit(false);
      statement.execute(breach);
      assertThat(rule.breaches(superuser)).isNotEmpty();
      superuser.rollback();
      assertThat(rule.breaches(superuser)).isEmpty();
    }
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        arguments(
            SchemaRule.FOREIGN_KEYS_STAY_INSIDE_OR_POINT_TO_A_PERSON,
            "create table kernel.spy (key uuid references identity.api_key)"),
        arguments(SchemaRule.EVERY_TABLE_HAS_A_PRIMARY_KEY, "create table kernel.heap (a text)"),
        arguments(SchemaRule.TABLES_ARE_SINGULAR, "create table kernel.letters (id int)"),
        arguments(
            SchemaRule.THE_APPLICATION_OWNS_NOTHING,
            "create table kernel.own (id int); alter table kernel.own owner to aetherial_app"),
        arguments(
            SchemaRule.NOBODY_BUT_FUNCTIONS_WRITES_THE_BOOKS,
            "grant update on ledger.posting to aetherial_app"),
        arguments(
            SchemaRule.MONEY_IS_COUNTED_IN_WHOLE_NUMBERS,
            "create table ledger.rate (coins numeric(12, 2))"),
        arguments(SchemaRule.AMOUNTS_ARE_WIDE, "create table ledger.tip (amount integer)"),
        arguments(SchemaRule.MOMENTS_KNOW_THEIR_ZONE, "create table kernel.day (at timestamp)"));
  }

  @Test
  void every_rule_has_a_planted_breach() {
    assertThat(breaches().map(breach -> breach.get()[0]))
        .containsExactlyInAnyOrder((Object[]) SchemaRule.values());
  }

  /** The views of earlier tables have a schema of their own, which belongs to no module. */
  @Test
  void every_schema_is_named_after_its_module() throws SQLException {
    Set<String> modules = Modules.shipped().declared().keySet();
    try (Connection owner = database.asOwner()) {
      List<String> schemas =
          SchemaRule.Rows.of(
              owner,
              "select nspname from pg_namespace where nspname !~ '^pg_'"
                  + " and nspname not in ('information_schema', 'public', 'migration', 'compat')");
      assertThat(schemas).isNotEmpty().allMatch(modules::contains);
    }
  }

  @Test
  void the_application_cannot_rewrite_history() throws SQLException {
    for (String act :
        List.of(
            "update ledger.transfer set amount = 1",
            "delete from ledger.posting",
            "truncate ledger.posting",
            "update ledger.account set balance = balance + 1")) {
      try (Connection application = database.access().asApplication();
          var statement = application.createStatement()) {
        assertThatThrownBy(() -> statement.execute(act))
            .as(act)
            .isInstanceOfSatisfying(
                SQLException.class,
                refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
      }
    }
  }
}
