package com.aetherial.kernel.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A page that was open for so long that the server has forgotten its form. It is shown again with
 * what was typed, and nothing is done: who sent the form looks at it and sends it once more.
 */
final class ForgottenView {
  private ForgottenView() {}

  /** Shows the page again, if that is what the failure is about. */
  static boolean isShownAgain(FacesContext faces, @Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewExpiredException expired
          && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
        show(faces, expired.getViewId());
        return true;
      }
    }
    return false;
  }

  private static void show(FacesContext faces, String viewId) {
    ViewHandler views = faces.getApplication().getViewHandler();
    UIViewRoot root = views.createView(faces, viewId);
    faces.setViewRoot(root);
    try {
      views.getViewDeclarationLanguage(faces, viewId).buildView(faces, root);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    // Not the root itself: it would also do what the button that was pressed is for.
    for (UIComponent part : root.getChildren()) {
      part.processDecodes(faces);
    }
    faces.renderResponse();
  }
}
