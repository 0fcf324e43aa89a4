package com.aetherial.kernel.web;

import com.aetherial.kernel.Languages;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Keeps the language that a guest chooses in the footer, and leads back to the page. */
@WebServlet("/language")
public class LanguageDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Languages.of(request.getParameter("code"))
        .ifPresent(
            language -> {
              var cookie = new Cookie(Tongue.COOKIE, language.getLanguage());
              cookie.setPath("/");
              cookie.setMaxAge(KEPT_SECONDS);
              cookie.setHttpOnly(true);
              cookie.setSecure(request.isSecure());
              cookie.setAttribute("SameSite", "Lax");
              response.addCookie(cookie);
            });
    String back = LocalPath.of(request.getParameter("to")).orElse("/");
    response.sendRedirect(request.getContextPath() + back);
  }
}
