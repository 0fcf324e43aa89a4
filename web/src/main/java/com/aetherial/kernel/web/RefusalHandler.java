package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;

/**
 * A refusal stays on the page that caused it: beside the field that it is about, or on top, with
 * the person's input kept; and so does a form that was sent too late, or to a database that is
 * away. Every other failure goes on to the error page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
  private static final Set<Refusal.Kind> NO_SUCH_PAGE =
      EnumSet.of(Refusal.Kind.NOT_FOUND, Refusal.Kind.BAD_REQUEST, Refusal.Kind.INVALID);

  public RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable failure = events.next().getContext().getException();
      if (faces != null && isHandled(faces, failure)) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean isHandled(FacesContext faces, @Nullable Throwable failure) {
    if (!canBeTold(faces)) {
      return isExcused(faces, failure);
    }
    if (ForgottenView.isShownAgain(faces, failure)) {
      tell(faces, "", text("kernel.error.expired.kept"));
      return true;
    }
    return isTold(faces, failure) || isUnserved(faces, failure) || isMissing(faces, failure);
  }

  /** What a page should show is not there: as if the page were not. */
  private static boolean isMissing(FacesContext faces, @Nullable Throwable failure) {
    Refusal refusal = refusal(failure);
    if (refusal == null || refusal.kind() != Refusal.Kind.NOT_FOUND) {
      return false;
    }
    sendError(faces, HttpServletResponse.SC_NOT_FOUND);
    return true;
  }

  private static @Nullable Refusal refusal(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }

  private static boolean isUnserved(FacesContext faces, @Nullable Throwable failure) {
    if (failure != null && OutcomeUnknown.isDueTo(failure)) {
      tell(faces, "", text("kernel.error.unknown"));
      return true;
    }
    if (failure != null && TryAgainLater.isDueTo(failure)) {
      tell(faces, "", text("kernel.error.later"));
      return true;
    }
    return false;
  }

  /**
   * A page that cannot be written because the database is away is no fault of the page, and an
   * address that asks for what does not exist is none of ours.
   */
  private static boolean isExcused(FacesContext faces, @Nullable Throwable failure) {
    ExternalContext outside = faces.getExternalContext();
    if (failure == null || outside.isResponseCommitted()) {
      return false;
    }
    if (TryAgainLater.isDueTo(failure)) {
      outside.responseReset();
      outside.setResponseHeader("Retry-After", "2");
      sendError(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return true;
    }
    Refusal refusal = refusal(failure);
    if (refusal == null || !NO_SUCH_PAGE.contains(refusal.kind())) {
      return false;
    }
    outside.responseReset();
    sendError(faces, HttpServletResponse.SC_NOT_FOUND);
    return true;
  }

  private static void sendError(FacesContext faces, int status) {
    try {
      faces.getExternalContext().responseSendError(status, "");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }

  private static String text(String key) {
    return new Texts().get(key);
  }

  /** A page that breaks off while it is written cannot tell anything any more. */
  private static boolean canBeTold(FacesContext faces) {
    return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private static boolean isTold(FacesContext faces, @Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal && refusal.kind() != Refusal.Kind.NOT_FOUND) {
        tell(faces, refusal.field(), tongue().say(refusal));
        return true;
      }
      if (cause instanceof Refusal missing && !missing.field().isEmpty()) {
        tell(faces, missing.field(), tongue().say(missing));
        return true;
      }
      if (cause instanceof ConstraintViolationException broken) {
        BrokenRule rule = CDI.current().select(BrokenRule.class).get();
        Locale language = tongue().locale();
        broken
            .getConstraintViolations()
            .forEach(v -> tell(faces, FieldPath.of(v).last(), rule.in(language, v)));
        return true;
      }
    }
    return false;
  }

  private static Tongue tongue() {
    return CDI.current().select(Tongue.class).get();
  }

  private static void tell(FacesContext faces, String field, String sentence) {
    var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
    UIForm form = Components.getCurrentForm();
    UIComponent input = form == null || field.isEmpty() ? null : form.findComponent(field);
    faces.addMessage(input == null ? null : input.getClientId(faces), message);
    faces.validationFailed();
  }
}
