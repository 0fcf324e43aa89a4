package com.aetherial.wallet.web;

import com.aetherial.identity.People;
import com.aetherial.ledger.InsufficientBalance;
import com.aetherial.ledger.entity.Coins;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/** Looks at a command before it is carried out; the door checks everything again. */
@ApplicationScoped
class Reviews {
  @Inject People people;
  @Inject Validator validator;

  /**
   * What the command would do.
   *
   * @throws ConstraintViolationException when it breaks a rule
   * @throws com.aetherial.identity.NoSuchPerson when nobody has the username
   * @throws InsufficientBalance when there is less than that
   */
  Review of(Object command, String to, String amount, Coins available) {
    Set<ConstraintViolation<Object>> broken = validator.validate(command);
    if (!broken.isEmpty()) {
      throw new ConstraintViolationException(broken);
    }
    Coins coins = Coins.parse(amount);
    Review review = new Review(people.named(to), coins, available.minus(coins));
    if (review.after().isNegative()) {
      throw new InsufficientBalance(available, coins);
    }
    return review;
  }
}
