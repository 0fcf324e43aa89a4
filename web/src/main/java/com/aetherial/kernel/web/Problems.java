package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  @Inject Tongue tongue;
  @Inject Texts texts;
  @Inject BrokenRule rule;

  Response of(Refusal refusal) {
    String sentence = tongue.say(refusal);
    List<FieldProblem> errors =
        refusal.field().isEmpty()
            ? null
            : List.of(new FieldProblem("/" + refusal.field(), sentence));
    var facts = refusal.details().isEmpty() ? null : new TreeMap<>(refusal.details());
    return answer(refusal.kind().status(), refusal.code(), sentence, null, errors, facts);
  }

  Response of(ConstraintViolationException broken) {
    List<FieldProblem> errors =
        broken.getConstraintViolations().stream()
            .map(v -> new FieldProblem(FieldPath.of(v).pointer(), rule.in(tongue.locale(), v)))
            .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
            .toList();
    String sentence =
        errors.stream()
            .map(FieldProblem::detail)
            .sorted()
            .findFirst()
            .orElseGet(() -> text("validation"));
    return answer(422, "validation", sentence, null, errors, null);
  }

  /** A problem whose sentence is among the kernel's texts. */
  Response plain(int status, String code) {
    return answer(status, code, text(code), null, null, null);
  }

  /** A problem that has only the words of HTTP. */
  Response plain(int status, String code, String reason) {
    return answer(status, code, reason, null, null, null);
  }

  Response unforeseen(UUID traceId) {
    String sentence = text("internal-error");
    return answer(500, "internal-error", sentence, traceId.toString(), null, null);
  }

  private String text(String code) {
    return texts.text("kernel.problem." + code, tongue.locale());
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
    var response =
        Response.status(status)
            .type(MEDIA_TYPE)
            .language(tongue.locale())
            .header("Vary", "Accept-Language")
            .entity(problem);
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
