package com.aetherial.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a script that was written for psql, which the embedded PostgreSQL does not bring along.
 *
 * <p>Of psql's own language it knows what our scripts use: {@code :'variable'}, and {@code \gexec},
 * which executes what a query answers.
 */
public final class PsqlScript {
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
  private static final Pattern STATEMENT =
      Pattern.compile("(.+?)(;|\\\\gexec)[ \\t]*(?:\\n|$)", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");
  private static final String EXECUTE_ANSWER = "\\gexec";

  private final String text;

  /** The script with this text. */
  public PsqlScript(String text) {
    this.text = COMMENT.matcher(text).replaceAll("");
  }

  /** Executes its statements one after the other, each variable replaced by its value. */
  public void run(Connection connection, Map<String, String> variables) throws SQLException {
    Matcher matcher = STATEMENT.matcher(text);
    while (matcher.find()) {
      String statement = fill(matcher.group(1).strip(), variables);
      if (EXECUTE_ANSWER.equals(matcher.group(2))) {
        executeAll(connection, answers(connection, statement));
      } else {
        executeAll(connection, List.of(statement));
      }
    }
  }

  private static String fill(String statement, Map<String, String> variables) {
    return VARIABLE
        .matcher(statement)
        .replaceAll(
            match -> {
              String value = variables.get(match.group(1));
              if (value == null) {
                throw new IllegalArgumentException("No value for " + match.group());
              }
              return Matcher.quoteReplacement("'" + value.replace("'", "''") + "'");
            });
  }

  private static List<String> answers(Connection connection, String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  private static void executeAll(Connection connection, List<String> statements)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
