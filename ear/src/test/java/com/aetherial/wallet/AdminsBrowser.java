package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.RunningAetherial;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The browser of the demo's administrator, without scripts. */
final class AdminsBrowser {
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*? value=\"([^\"]*)\"");
  private static final Caller BROWSER =
      Caller.browser(
          BrowserVisit.cookieOf("admin", "try aetherial today"),
          RunningAetherial.get().baseUrl().toString());

  private AdminsBrowser() {}

  static Answer get(String path) {
    return BROWSER.get(path);
  }

  /** Sends a form of a page that was shown, as one with files. */
  static Answer send(Answer page, String path, Map<String, String> members) {
    Matcher state = STATE.matcher(page.body());
    assertThat(state.find()).as(page.body()).isTrue();
    String border = UUID.randomUUID().toString();
    StringBuilder body = new StringBuilder();
    members.forEach((name, value) -> body.append(part(border, name, value)));
    body.append(part(border, "jakarta.faces.ViewState", state.group(1)));
    body.append("--").append(border).append("--\r\n");
    return BROWSER.ask(
        "POST",
        path,
        BodyPublishers.ofString(body.toString()),
        "Content-Type",
        "multipart/form-data; boundary=" + border);
  }

  private static String part(String border, String name, String value) {
    String file = name.equals("file") ? "; filename=\"grants.csv\"\r\nContent-Type: text/csv" : "";
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(border, name, file, value);
  }
}
