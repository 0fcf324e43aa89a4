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
import java.util.Locale;
import java.util.UUID;

/** Every failure of the API becomes a problem; what a failure is about is asked of its causes. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(FailureMapper.class.getName());
  private static final int CAUSES_MAX = 10;

  @Inject Problems problems;

  @Override
  public Response toResponse(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
      Response foreseen = foreseen(cause);
      if (foreseen != null) {
        return foreseen;
      }
      cause = cause.getCause();
    }
    UUID traceId = Ids.next();
    LOG.log(Level.ERROR, "An API request failed, trace " + traceId, failure);
    return problems.unforeseen(traceId);
  }

  private @org.jspecify.annotations.Nullable Response foreseen(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return problems.of(refusal);
    }
    if (cause instanceof ConstraintViolationException broken) {
      return problems.of(broken);
    }
    if (cause instanceof JsonbException || cause instanceof JsonException) {
      return problems.plain(400, "malformed-json", "The body is not the JSON that this needs.");
    }
    if (cause instanceof OptimisticLockException) {
      return problems.plain(409, "changed-meanwhile", "Somebody changed this in the meantime.");
    }
    if (cause instanceof WebApplicationException http) {
      return http(http);
    }
    return null;
  }

  private @org.jspecify.annotations.Nullable Response http(WebApplicationException http) {
    int status = http.getResponse().getStatus();
    if (status >= 500 || http.getCause() instanceof EJBException) {
      return null;
    }
    if (http.getCause() instanceof ProcessingException
        || http.getCause() instanceof JsonbException) {
      return problems.plain(400, "malformed-json", "The body is not the JSON that this needs.");
    }
    String reason = http.getResponse().getStatusInfo().getReasonPhrase();
    String code = reason.toLowerCase(Locale.ROOT).replace(' ', '-');
    return problems.plain(status, code, reason + ".");
  }
}
