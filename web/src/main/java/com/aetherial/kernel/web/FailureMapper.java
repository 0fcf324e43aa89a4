package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every failure of the API becomes a problem; what a failure is about is asked of its causes. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(FailureMapper.class.getName());
  private static final int CAUSES_MAX = 10;
  private static final int STATUS_TOO_LARGE = 413;

  @Inject Problems problems;

  @Override
  public Response toResponse(Throwable failure) {
    List<Throwable> causes =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES_MAX).toList();
    return Stream.concat(causes.stream().filter(FailureMapper::isTooLarge), causes.stream())
        .map(this::foreseen)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> unforeseen(failure));
  }

  /** A parser blames the end of a body that was cut off, so this is looked for first. */
  private static boolean isTooLarge(Throwable cause) {
    return cause instanceof WebApplicationException http
        && http.getResponse().getStatus() == STATUS_TOO_LARGE;
  }

  private Response unforeseen(Throwable failure) {
    if (OutcomeUnknown.isDueTo(failure)) {
      LOG.log(Level.WARNING, "A connection broke in a commit: {0}", failure.getMessage());
      return problems.of(new OutcomeUnknown());
    }
    if (TryAgainLater.isDueTo(failure)) {
      LOG.log(
          Level.WARNING, "A request met a database that cannot serve: {0}", failure.getMessage());
      return problems.of(new TryAgainLater());
    }
    UUID traceId = Ids.next();
    LOG.log(Level.ERROR, "An API request failed, trace " + traceId, failure);
    return problems.unforeseen(traceId);
  }

  private Optional<Response> foreseen(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return Optional.of(problems.of(refusal));
    }
    if (cause instanceof ConstraintViolationException broken) {
      return Optional.of(problems.of(broken));
    }
    if (cause instanceof JsonbException || cause instanceof JsonException) {
      return Optional.of(malformed());
    }
    if (cause instanceof OptimisticLockException) {
      return Optional.of(problems.plain(409, "changed-meanwhile"));
    }
    if (cause instanceof WebApplicationException http) {
      return Optional.ofNullable(http(http));
    }
    return Optional.empty();
  }

  private Response malformed() {
    return problems.plain(400, "malformed-json");
  }

  private @Nullable Response http(WebApplicationException http) {
    int status = http.getResponse().getStatus();
    if (status >= 500 || http.getCause() instanceof EJBException) {
      return null;
    }
    if (http.getCause() instanceof ProcessingException
        || http.getCause() instanceof JsonbException) {
      return malformed();
    }
    String reason = http.getResponse().getStatusInfo().getReasonPhrase();
    String code = reason.toLowerCase(Locale.ROOT).replace(' ', '-');
    return problems.plain(status, code, reason + ".");
  }
}
