package dk.bygpartnerskaber.platform.services.resources;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.security.ApiKey;
import dk.bygpartnerskaber.platform.security.ApiKeyService;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** The key of a program as callers get it; what is absent is left out. */
@Schema(name = "ApiKey")
public record ApiKeyBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED) String name,
        @Schema(requiredMode = REQUIRED) List<String> scopes,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant expiresAt,
        @Schema(description = "To the hour; absent when it was never used") Instant lastUsedAt,
        @Schema(description = "Absent while it is not revoked") Instant revokedAt,
        @Schema(description = "What opens; only in the answer that made it") String secret) {

    static ApiKeyBody of(ApiKey key) {
        return of(key, null);
    }

    static ApiKeyBody of(ApiKeyService.Created created) {
        return of(created.key(), created.secret());
    }

    private static ApiKeyBody of(ApiKey key, String secret) {
        return new ApiKeyBody(
                key.id(),
                key.name(),
                Codes.of(key.scopes(), Codes.PERMISSIONS),
                key.created(),
                key.expires(),
                key.lastUsed().orElse(null),
                key.revoked().orElse(null),
                secret);
    }

    /** All keys. */
    @Schema(name = "ApiKeyList")
    public record Items(@Schema(requiredMode = REQUIRED) List<ApiKeyBody> items) {}
}
