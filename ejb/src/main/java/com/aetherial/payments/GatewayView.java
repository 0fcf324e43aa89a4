package com.aetherial.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the platform is connected to Stripe.
 *
 * @param isSimulated whether a simulator stands in for Stripe
 * @param isLive whether real money moves
 * @param apiVersion the version that the endpoint at Stripe must be set to
 * @param webhookUrl the address to enter at Stripe
 * @param lastMessageAt when Stripe was last heard of; null when it never was
 */
public record GatewayView(
    boolean isSimulated,
    boolean isLive,
    String apiVersion,
    String webhookUrl,
    @Nullable Instant lastMessageAt) {}
