package com.aetherial.identity.web;

import com.aetherial.identity.Confirmation;
import com.aetherial.identity.EmailAddresses;
import com.aetherial.identity.LinkPurpose;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Where the link of a letter leads. Nothing is confirmed before the button is pressed, as mail
 * programs and virus scanners open links by themselves.
 */
@Named
@RequestScoped
public class ConfirmPage {
  @Inject EmailAddresses addresses;
  @Inject HttpServletRequest request;

  private @Nullable String token;
  private @Nullable Confirmation done;

  /** The token is known before Faces asks which form was shown. */
  @PostConstruct
  void read() {
    token = request.getParameter("token");
    if (!Faces.isPostback() && token != null && getPurpose() == null) {
      Faces.setResponseStatus(HttpServletResponse.SC_GONE);
    }
  }

  /** Confirms what the link stands for. */
  public void confirm() {
    done = addresses.confirm(token == null ? "" : token);
  }

  /** What the link would confirm; null when it opens nothing. */
  public @Nullable LinkPurpose getPurpose() {
    return token == null ? null : addresses.purposeOf(token).orElse(null);
  }

  public @Nullable Confirmation getDone() {
    return done;
  }

  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }
}
