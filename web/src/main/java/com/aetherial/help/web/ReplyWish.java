package com.aetherial.help.web;

import com.aetherial.help.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written into a ticket, in the body of a request. */
public record ReplyWish(String body, @Nullable List<AttachedFile> files) {
  Reply toCommand() {
    return new Reply(body, AttachedFile.of(files));
  }
}
