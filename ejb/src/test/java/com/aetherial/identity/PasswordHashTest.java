package com.aetherial.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PasswordHashTest {
  private final PasswordHash passwords = new PasswordHash();

  @Test
  void the_password_matches_its_hash_and_another_does_not() {
    String hash = passwords.of("correct horse battery");
    assertThat(passwords.matches("correct horse battery", hash)).isTrue();
    assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
  }

  @Test
  void two_people_with_one_password_have_different_hashes() {
    assertThat(passwords.of("correct horse battery"))
        .isNotEqualTo(passwords.of("correct horse battery"))
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }
}
