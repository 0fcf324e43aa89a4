package com.aetherial.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A password must withstand an informed guesser: zxcvbn's score of at least 3 of 4. */
@ApplicationScoped
class PasswordPolicy {
  private static final int SCORE_MIN = 3;
  private static final int LENGTH_CONSIDERED = 72;

  @Inject SecurityPolicy policy;

  private final Zxcvbn guesser = new Zxcvbn();

  /**
   * Passes when the password is hard to guess, also for somebody who knows the person's names.
   *
   * @throws PasswordTooShort when it has fewer characters than administrators ask for
   * @throws WeakPassword otherwise
   */
  void check(String password, List<String> known) {
    if (password.length() < policy.passwordLength()) {
      throw new PasswordTooShort(policy.passwordLength());
    }
    String considered = password.substring(0, Math.min(password.length(), LENGTH_CONSIDERED));
    if (guesser.measure(considered, known).getScore() < SCORE_MIN) {
      throw new WeakPassword();
    }
  }
}
