package com.aetherial.mpesa;

import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Progress;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a conversation has come.
 *
 * @param name what the asker calls it
 * @param reason after a failure of asking, a word for which there is a sentence; else empty
 * @param sentence after a failure of sending, what the member is told; else empty
 * @param mayRetry after a failure of sending, whether the reason is ours and passes
 */
public record ConversationView(
    UUID id,
    Kind kind,
    String name,
    long shillings,
    Progress progress,
    @Nullable String code,
    @Nullable String receipt,
    String reason,
    String sentence,
    boolean mayRetry,
    Instant createdAt) {
  static ConversationView of(Conversation one) {
    String code = String.valueOf(one.code());
    boolean hasFailed = one.progress() == Progress.FAILED;
    boolean isPush = one.kind() == Kind.PUSH;
    return new ConversationView(
        one.id(),
        one.kind(),
        one.name(),
        one.shillings(),
        one.progress(),
        one.code(),
        one.receipt(),
        hasFailed && isPush ? AskingCodes.reason(code) : "",
        hasFailed && !isPush ? SendingCodes.sentence(code) : "",
        hasFailed && !isPush && SendingCodes.mayRetry(code),
        one.createdAt());
  }
}
