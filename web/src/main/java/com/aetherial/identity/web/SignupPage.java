package com.aetherial.identity.web;

import com.aetherial.identity.People;
import com.aetherial.identity.SignUp;
import com.aetherial.kernel.web.BrowserLogin;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Becoming a member; who has signed up is logged in at once. */
@Named
@RequestScoped
public class SignupPage {
  @Inject People people;
  @Inject BrowserLogin browser;
  @Inject Tongue tongue;

  private @Nullable String email;
  private @Nullable String username;
  private @Nullable String fullName;
  private @Nullable String password;

  /** Makes the member and opens the dashboard. */
  public String signUp() {
    people.signUp(new SignUp(email, username, fullName, password), tongue.asked());
    browser.logIn(username, password);
    return "/dashboard?faces-redirect=true";
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getFullName() {
    return fullName;
  }

  public void setFullName(@Nullable String fullName) {
    this.fullName = fullName;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
