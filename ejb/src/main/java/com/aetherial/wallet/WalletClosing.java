package com.aetherial.wallet;

import java.util.UUID;

/**
 * A wallet is being closed for good, in this transaction. Whoever still expects coins for it
 * refuses by a {@link com.aetherial.kernel.Refusal}, and then it stays as it is.
 */
public record WalletClosing(UUID personId) {}
