package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words every problem in the one form that clients know. */
@ApplicationScoped
public class Problems {
  private static final String MEDIA_TYPE = "application/problem+json";

  @Inject Settings settings;

  Response of(Refusal refusal) {
    List<FieldProblem> errors =
        refusal.field().isEmpty()
            ? null
            : List.of(new FieldProblem("/" + refusal.field(), refusal.getMessage()));
    var facts = refusal.details().isEmpty() ? null : new TreeMap<>(refusal.details());
    return answer(
        refusal.kind().status(), refusal.code(), refusal.getMessage(), null, errors, facts);
  }

  Response of(ConstraintViolationException broken) {
    List<FieldProblem> errors =
        broken.getConstraintViolations().stream()
            .map(v -> new FieldProblem(FieldPath.of(v).pointer(), v.getMessage()))
            .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
            .toList();
    return answer(422, "validation", sentence(broken), null, errors, null);
  }

  Response plain(int status, String code, String detail) {
    return answer(status, code, detail, null, null, null);
  }

  Response unforeseen(UUID traceId) {
    return answer(
        500,
        "internal-error",
        "Something went wrong on our side. Nothing was changed. Try again, and name the trace if"
            + " it stays so.",
        traceId.toString(),
        null,
        null);
  }

  private static String sentence(ConstraintViolationException broken) {
    return broken.getConstraintViolations().stream()
        .map(ConstraintViolation::getMessage)
        .sorted()
        .findFirst()
        .orElse("The request breaks a rule.");
  }

  private Response answer(
      int status,
      String code,
      String detail,
      @Nullable String traceId,
      @Nullable List<FieldProblem> errors,
      @Nullable Map<String, String> facts) {
    var problem =
        new Problem(
            settings.baseUrl() + "/help/problems/" + code,
            title(code),
            status,
            detail,
            code,
            traceId,
            errors,
            facts);
    var response = Response.status(status).type(MEDIA_TYPE).entity(problem);
    if (status == 401) {
      response.header("WWW-Authenticate", "Bearer");
    }
    if (status == 429 || status == 503) {
      response.header("Retry-After", retryAfter(status, facts));
    }
    return response.build();
  }

  private static String retryAfter(int status, @Nullable Map<String, String> facts) {
    String usual = status == 429 ? "60" : "2";
    return facts == null ? usual : facts.getOrDefault(Refusal.RETRY_AFTER, usual);
  }

  static String title(String code) {
    String words = code.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
