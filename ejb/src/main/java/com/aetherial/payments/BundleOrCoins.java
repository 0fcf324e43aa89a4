package com.aetherial.payments;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Exactly one of the two ways to say how many coins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BundleOrCoins.Check.class)
public @interface BundleOrCoins {
  /** The sentence shown beside the field. */
  String message() default "Name either a bundle or an amount of coins, and not both.";

  /** As Jakarta Validation wants it. */
  Class<?>[] groups() default {};

  /** As Jakarta Validation wants it. */
  Class<? extends Payload>[] payload() default {};

  /** The rule itself; the fault is shown at the amount, so that a client finds a member. */
  class Check implements ConstraintValidator<BundleOrCoins, BuyCoins> {
    @Override
    public boolean isValid(@Nullable BuyCoins command, ConstraintValidatorContext context) {
      if (command == null || (command.bundle() == null) != (command.coins() == null)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
          .addPropertyNode("coins")
          .addConstraintViolation();
      return false;
    }
  }
}
