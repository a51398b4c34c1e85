package com.educonnect.sync;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Sql;
import com.educonnect.tenancy.TenantData;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.util.UUID;

/**
 * Applies one operation in a transaction of its own. The operation's row is taken first and holds off the same
 * operation on another connection; its result is stored in the same transaction as its effect.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Operations {
    private final Jsonb json = JsonbBuilder.create();

    @Inject
    @TenantData
    Sql sql;

    @Inject
    Tenants tenants;

    @Inject
    @Any
    Instance<SyncType> types;

    public SyncResult apply(UUID device, Operation operation) {
        if (!begin(device, operation)) {
            return stored(operation);
        }
        return keep(device, operation, type(operation).apply(device, operation));
    }

    /** Keeps the refusal whose effects were undone, unless another connection has brought the operation through. */
    public SyncResult reject(UUID device, Operation operation, Rejected rejected) {
        if (!begin(device, operation)) {
            return stored(operation);
        }
        return keep(device, operation, SyncResult.rejected(rejected));
    }

    private SyncType type(Operation operation) {
        var type = types.stream()
                .filter(candidate -> candidate.type().equals(operation.type()))
                .findFirst()
                .orElseThrow(() -> new Rejected(SyncError.UNKNOWN_TYPE, operation.type()));
        if (operation.schema() > type.schema()) {
            throw new Rejected(SyncError.UNKNOWN_SCHEMA, operation.schema());
        }
        return type;
    }

    private boolean begin(UUID device, Operation operation) {
        return sql.update(
                        """
                        INSERT INTO sync_operation (op_id, identity_id, device_id, seq, type, hash)
                        VALUES (?, ?, ?, ?, ?, sha256(convert_to(?::jsonb::text, 'UTF8')))
                        ON CONFLICT (op_id) DO NOTHING
                        """,
                        operation.opId(),
                        tenants.actor().identity(),
                        device,
                        operation.seq(),
                        operation.type(),
                        json.toJson(operation))
                == 1;
    }

    /** Of what was applied as it was sent the device needs no other word. */
    private SyncResult keep(UUID device, Operation operation, SyncResult result) {
        sql.update(
                """
                WITH known AS (UPDATE change SET device_id = ? WHERE xid = pg_current_xact_id() AND ?)
                UPDATE sync_operation SET result = ?::jsonb WHERE op_id = ?
                """,
                device,
                result.status() == SyncResult.Status.APPLIED,
                result.stored().toString(),
                operation.opId());
        return result;
    }

    /** PostgreSQL's jsonb has one text for equal values, so the order of fields makes no other operation. */
    private SyncResult stored(Operation operation) {
        return sql.find(
                        """
                        SELECT result::text FROM sync_operation
                        WHERE op_id = ? AND identity_id = ? AND hash = sha256(convert_to(?::jsonb::text, 'UTF8'))
                        """,
                        row -> SyncResult.of(read(row.getString(1))).again(),
                        operation.opId(),
                        tenants.actor().identity(),
                        json.toJson(operation))
                .orElseGet(() -> SyncResult.rejected(new Rejected(SyncError.OP_REUSE)));
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
