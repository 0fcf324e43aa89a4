package com.aetherial.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says which rule is broken in the reader's language; the doors know only the machine's. */
@ApplicationScoped
public class BrokenRule {
  @Inject ValidatorFactory validators;

  /** The sentence of a constraint. */
  String in(Locale language, ConstraintViolation<?> broken) {
    return validators
        .getMessageInterpolator()
        .interpolate(broken.getMessageTemplate(), new Occasion(broken), language);
  }

  private record Occasion(ConstraintViolation<?> broken) implements MessageInterpolator.Context {
    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
      return broken.getConstraintDescriptor();
    }

    @Override
    public @Nullable Object getValidatedValue() {
      return broken.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException("There is nothing of " + type + " inside.");
    }
  }
}
