package com.aetherial.kernel.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The sign NUL is the one that no database stores. Every field of every page is checked for it
 * here; what stands in an address is looked at by the guards, and JSON by {@link PlainText}.
 */
@FacesValidator(value = "aetherial.StorableText", isDefault = true)
public class StorableText implements Validator<Object> {
  @Override
  public void validate(FacesContext faces, UIComponent field, @Nullable Object value) {
    if (value instanceof String text && text.indexOf('\0') >= 0) {
      String sentence = new Texts().get("kernel.field.storable");
      throw new ValidatorException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
  }

  /** Whether an address names the sign, in its path or its query. */
  static boolean isBrokenBy(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().contains("%00") || (query != null && query.contains("%00"));
  }
}
