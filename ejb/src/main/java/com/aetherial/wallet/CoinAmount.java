package com.aetherial.wallet;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import com.aetherial.ledger.entity.Coins;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount of coins as somebody writes it: above nothing, at most two decimal places. */
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CoinAmount.Check.class)
public @interface CoinAmount {
  /** The sentence shown beside the field. */
  String message() default "{wallet.amount}";

  /** As Jakarta Validation wants it. */
  Class<?>[] groups() default {};

  /** As Jakarta Validation wants it. */
  Class<? extends Payload>[] payload() default {};

  /** The rule itself. */
  class Check implements ConstraintValidator<CoinAmount, String> {
    private static final Pattern FORM = Pattern.compile(Coins.PATTERN);

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text != null && FORM.matcher(text).matches() && Coins.parse(text).isPositive();
    }
  }
}
