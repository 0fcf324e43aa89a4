package com.aetherial.kernel;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.Window;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nobody hears anything of an account any more once their login is over. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveEndsIT {
  private static final int LOG_IN_FIRST = 1008;
  private static final int PATIENCE = 10;

  private final Member ada = Member.signsUp();
  private final Window window = Window.of(ada);
  private final Page page = Page.of(window);

  @Test
  void a_page_stops_listening_when_its_reader_logs_out() throws Exception {
    window.submit("/dashboard", "log-out-form", "log-out", Map.of());
    assertThat(page.end.get(PATIENCE, SECONDS)).isEqualTo(LOG_IN_FIRST);
  }

  @Test
  void a_page_stops_listening_when_its_login_is_ended_elsewhere() throws Exception {
    Window other = Window.of(ada);
    Page ownPage = Page.of(other);
    other.submit("/settings/security", "sessions", "sessions:end-others", Map.of());
    assertThat(page.end.get(PATIENCE, SECONDS)).isEqualTo(LOG_IN_FIRST);
    assertThat(ownPage.end).isNotDone();
    Window.of(ada).submit("/settings/security", "sessions", "sessions:row:1:end", Map.of());
    assertThat(ownPage.end.get(PATIENCE, SECONDS)).isEqualTo(LOG_IN_FIRST);
  }

  @Test
  void a_page_stops_listening_when_its_reader_is_kept_out() throws Exception {
    Member.named("admin")
        .caller()
        .ask(
            "PUT",
            "/api/v1/admin/users/" + ada.username() + "/suspension",
            BodyPublishers.ofString("{\"reason\":\"Tests\"}"),
            "Content-Type",
            "application/json")
        .is(200);
    assertThat(page.end.get(PATIENCE, SECONDS)).isEqualTo(LOG_IN_FIRST);
    assertThat(Page.of(window).end.get(PATIENCE, SECONDS)).isEqualTo(LOG_IN_FIRST);
  }

  /** An open page; tells with which code its connection ended. */
  private record Page(CompletableFuture<Integer> end) implements WebSocket.Listener {
    static Page of(Window window) {
      URI base = RunningAetherial.get().baseUrl();
      var page = new Page(new CompletableFuture<>());
      HttpClient.newHttpClient()
          .newWebSocketBuilder()
          .header("Cookie", window.cookie())
          .header("Origin", base.toString())
          .buildAsync(URI.create(base.toString().replaceFirst("^http", "ws") + "/live"), page)
          .join();
      return page;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      end.complete(code);
      return CompletableFuture.completedFuture(reason);
    }
  }
}
