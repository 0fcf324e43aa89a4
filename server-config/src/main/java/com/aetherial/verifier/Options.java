package com.aetherial.verifier;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the operator wants. The password is taken from the environment, where no list of processes
 * shows it.
 *
 * @param url the JDBC address of the database ({@code verify.url})
 * @param user who reads ({@code verify.user})
 * @param password from {@code VERIFY_PASSWORD}
 * @param head the file that the head of the chain is written to ({@code verify.head})
 * @param against the file with a head that was written before ({@code verify.against})
 */
record Options(
    String url,
    Optional<String> user,
    Optional<String> password,
    Optional<Path> head,
    Optional<Path> against) {

  static final String USAGE =
      """
      Checks the books of an Aetherial database without writing to it.

        -Dverify.url=jdbc:postgresql://HOST:5432/aetherial   the database (required)
        -Dverify.user=aetherial_auditor                      who reads; create-auditor.sql
        VERIFY_PASSWORD=...                                  the password, in the environment
        -Dverify.head=FILE                                   writes the head of the chain
        -Dverify.against=FILE                                checks a head that was written before

      Answers 0 when the books are right, 1 when they are not, 2 when they could not be checked.\
      """;

  static Options of(Properties properties, Map<String, String> environment) {
    return new Options(
        given(properties, "verify.url")
            .orElseThrow(() -> new IllegalArgumentException("verify.url is missing.")),
        given(properties, "verify.user"),
        Optional.ofNullable(environment.get("VERIFY_PASSWORD")),
        given(properties, "verify.head").map(Path::of),
        given(properties, "verify.against").map(Path::of));
  }

  private static Optional<String> given(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name)).filter(value -> !value.isBlank());
  }
}
