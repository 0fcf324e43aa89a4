package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.launcher.DatabaseAccess;
import com.aetherial.verifier.Verify;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Looks into the books from outside; as an extension it does so after every test. */
public final class TheBooks implements AfterEachCallback {
  @Override
  public void afterEach(ExtensionContext context) {
    addUp();
  }

  /** Every coin is somewhere, and no rule of the books is broken. */
  public static void addUp() {
    BigDecimal exists = supply("minted").subtract(supply("burned"));
    assertThat(supply("accounted")).isEqualByComparingTo(exists);
    assertThat(rows("select c::text from ledger.all_violations() c")).isEmpty();
  }

  /** A part of the supply as it is now, such as {@code treasury}. */
  public static BigDecimal supply(String part) {
    return new BigDecimal(
        rows("select round((to_jsonb(s) ->> ?)::numeric / 100, 2) from ledger.supply() s", part)
            .get(0));
  }

  /** How many transfers have ever been posted. */
  public static long transfers() {
    return count("select count(*) from ledger.transfer");
  }

  /** How many purchases of coins were posted for a member. */
  public static long creditsOf(Member member) {
    return count(
        "select count(*) from ledger.transfer t join identity.person p on p.id = t.asked_by"
            + " where t.kind = 'PURCHASE' and p.username = ?",
        member.username());
  }

  public static long count(String query, String... parameters) {
    return Long.parseLong(rows(query, parameters).get(0));
  }

  /** The first column of every row. */
  public static List<String> rows(String query, String... parameters) {
    try (Connection connection = RunningAetherial.get().database().asSuperuser();
        PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, parameters);
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The books cannot be read.", e);
    }
  }

  /** Changes what no user of the platform could. */
  public static int change(String command, String... parameters) {
    try (Connection connection = RunningAetherial.get().database().asSuperuser();
        PreparedStatement statement = connection.prepareStatement(command)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused.", e);
    }
  }

  /** What the verifier outside the database says, when it is given a head of the chain. */
  public static String verified(Path head) {
    DatabaseAccess access = RunningAetherial.get().database();
    var properties = new Properties();
    properties.setProperty("verify.url", access.jdbcUrl());
    properties.setProperty("verify.user", access.superuser().user());
    properties.setProperty("verify.against", head.toString());
    var written = new ByteArrayOutputStream();
    Verify.run(
        properties,
        Map.of("VERIFY_PASSWORD", access.superuser().password()),
        new PrintStream(written, true, StandardCharsets.UTF_8));
    return written.toString(StandardCharsets.UTF_8);
  }

  private static void bind(PreparedStatement statement, String... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setString(i + 1, parameters[i]);
    }
  }
}
