package com.aetherial.identity.web;

import com.aetherial.identity.AskForReset;
import com.aetherial.identity.PasswordResets;
import com.aetherial.identity.ResetPassword;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Asking for a new password and, with the link of the letter, choosing it. */
@Named
@RequestScoped
public class ResetPasswordPage {
  @Inject PasswordResets resets;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable String name;
  private @Nullable String password;
  private @Nullable String token;
  private @Nullable String asked;

  /** The token is known before Faces asks which form was shown. */
  @PostConstruct
  void read() {
    token = request.getParameter("token");
    if (!Faces.isPostback() && token != null && !isOpen()) {
      Faces.setResponseStatus(HttpServletResponse.SC_GONE);
    }
  }

  /** Asks for a letter; the answer is the same for everybody. */
  public String ask() {
    resets.ask(new AskForReset(name, request.getRemoteAddr()));
    return "/reset-password?faces-redirect=true&asked=true";
  }

  /** Takes the new password. */
  public String reset() {
    resets.reset(new ResetPassword(token, password));
    Messages.addFlashGlobalInfo(texts.get("identity.reset.done"));
    return "/login?faces-redirect=true";
  }

  /** Whether the link still opens the form. */
  public boolean isOpen() {
    return token != null && resets.isOpen(token);
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }

  public @Nullable String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked;
  }
}
