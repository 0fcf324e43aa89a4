package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Logins;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds out whose browser opens a live connection; a page of another site is nobody's. An
 * administrator who looks through a member's eyes hears nothing, as nothing would end it.
 */
public class LiveHandshake extends ServerEndpointConfig.Configurator {
  static final String PERSON = "com.aetherial.person";
  static final String LOGIN = "com.aetherial.login";
  static final String LANGUAGE = "com.aetherial.language";

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    config.getUserProperties().remove(PERSON);
    if (isOwnPage(request.getHeaders()) && request.getHttpSession() instanceof HttpSession own) {
      Optional.ofNullable((UUID) own.getAttribute(Gatekeeper.LOGIN_SESSION))
          .ifPresent(login -> admit(login, config, request.getHeaders()));
    }
  }

  private static void admit(
      UUID login, ServerEndpointConfig config, Map<String, List<String>> headers) {
    CDI.current()
        .select(Logins.class)
        .get()
        .actorOf(login)
        .filter(actor -> !actor.isImpersonated())
        .ifPresent(
            actor -> {
              config.getUserProperties().put(PERSON, actor.personId());
              config.getUserProperties().put(LOGIN, login);
              config.getUserProperties().put(LANGUAGE, language(actor, headers));
            });
  }

  private static Locale language(Actor actor, Map<String, List<String>> headers) {
    return Languages.of(actor.appearance().language())
        .or(() -> Tongue.ofCookies(first(headers, "Cookie")))
        .orElseGet(() -> Languages.best(first(headers, "Accept-Language")));
  }

  private static boolean isOwnPage(Map<String, List<String>> headers) {
    String origin = first(headers, "Origin");
    Settings settings = CDI.current().select(Settings.class).get();
    return !origin.isEmpty() && OwnOrigin.is(origin, first(headers, "Host"), settings);
  }

  private static String first(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst()
        .orElse("");
  }
}
