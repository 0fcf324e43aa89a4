package com.aetherial.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.Gson;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles are written, published, changed and taken back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class WritingIT {
  private static final Caller ADMIN = Member.named("admin").caller();
  private static final String DESK = "/api/v1/admin/help/articles";

  private final String slug = "a" + UUID.randomUUID();

  @Test
  void a_new_article_is_read_once_it_is_published() {
    writes("First", 0, "en").is(200);
    Caller.nobody().get("/help/article/" + slug).is(404);
    ADMIN.put(DESK + "/" + slug + "/publication").is(204);
    assertThat(Caller.nobody().get("/help/article/" + slug).is(200).body()).contains("First text");
    writes("Erste", 0, "de").is(200);
    assertThat(german().is(200).body()).contains("Erste text").doesNotContain("noch nicht");
    assertThat(arabic().is(200).body()).contains("First text", "غير متوفرة بلغتك");
    ADMIN.delete(DESK + "/" + slug + "/publication").is(204);
    Caller.nobody().get("/help/article/" + slug).is(404);
    assertThat(ADMIN.get("/api/v1/admin/audit?object=" + slug).is(200).body())
        .contains("help.articleSaved", "help.articlePublished", "help.articleWithdrawn");
  }

  @Test
  void an_earlier_version_comes_back_as_a_new_one() {
    writes("First", 0, "en").is(200);
    writes("Second", 1, "en").is(200);
    writes("Third", 1, "en").isRefusal(409, "article-changed-meanwhile");
    ADMIN.put(DESK + "/" + slug + "/publication").is(204);
    Answer back = ADMIN.put(DESK + "/" + slug + "/en/versions/1").is(200);
    assertThat(back.json().get("number").getAsInt()).isEqualTo(3);
    assertThat(back.json().getAsJsonArray("versions")).hasSize(3);
    assertThat(Caller.nobody().get("/help/article/" + slug).is(200).body()).contains("First text");
    ADMIN.put(DESK + "/" + slug + "/en/versions/9").isRefusal(404, "no-such-article");
  }

  @Test
  void hostile_words_stay_words_on_the_page() {
    writes("<script>alert(1)</script>[x](javascript:alert(1))", 0, "en").is(200);
    ADMIN.put(DESK + "/" + slug + "/publication").is(204);
    assertThat(Caller.nobody().get("/help/article/" + slug).is(200).body())
        .doesNotContain("<script>alert", "javascript:alert(1)\"")
        .contains("&lt;script&gt;alert(1)");
  }

  private Answer writes(String text, int seen, String language) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("slug", slug);
    wish.put("language", language);
    wish.put("category", "support");
    wish.put("title", "A trial");
    wish.put("summary", "");
    wish.put("body", text + " text");
    wish.put("pages", "");
    wish.put("related", "");
    wish.put("seen", seen);
    return ADMIN.post(DESK, new Gson().toJson(wish));
  }

  private Answer german() {
    return Caller.nobody().with("Accept-Language", "de").get("/help/article/" + slug);
  }

  private Answer arabic() {
    return Caller.nobody().with("Accept-Language", "ar").get("/help/article/" + slug);
  }
}
