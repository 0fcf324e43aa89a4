package com.aetherial.plugins.web;

import com.aetherial.plugins.PluginShow;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hands out the style sheet of the theme. */
@WebServlet("/plugins/*")
public class ThemeEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient PluginShow show;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> theme = show.theme();
    if (theme.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/css;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.getOutputStream().write(theme.get().getBytes(StandardCharsets.UTF_8));
  }
}
