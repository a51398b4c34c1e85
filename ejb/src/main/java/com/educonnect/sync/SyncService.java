package com.educonnect.sync;

import com.educonnect.platform.ErrorCode;
import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes a device's operations, each in a transaction of its own, and answers what changed. An operation that fails for
 * a reason of ours gets no result, so that the device keeps it and sends it again; later ones of the same entity wait
 * with it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SyncService {
    private static final Logger LOG = Logger.getLogger(SyncService.class.getName());

    @Inject
    Operations operations;

    @Inject
    ChangeFeed feed;

    @Inject
    Tenants tenants;

    @Inject
    Validator validator;

    @Inject
    SyncRetention retention;

    public Exchanged exchange(Exchange exchange) {
        if (exchange.ops().stream().anyMatch(operation -> operation.opId() == null)) {
            throw new Rejected(PlatformError.INVALID, "opId");
        }
        feed.require(exchange.cursor(), exchange.scopes());
        var results = apply(exchange.device(), exchange.ops());
        return new Exchanged(results, feed.pull(exchange.cursor(), exchange.scopes(), exchange.device()));
    }

    public Pulled pull(String cursor, Collection<UUID> scopes) {
        return feed.pull(cursor, scopes);
    }

    private List<OperationView> apply(UUID device, List<Operation> ops) {
        var results = new ArrayList<OperationView>();
        var waiting = new HashSet<UUID>();
        var language = tenants.actor().language();
        for (var operation :
                ops.stream().sorted(Comparator.comparingLong(Operation::seq)).toList()) {
            if (waiting.contains(operation.entity())) {
                continue;
            }
            try {
                results.add(OperationView.of(operation.opId(), decide(device, operation), language));
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, "an operation of type " + operation.type() + " failed", failure);
                waiting.add(operation.entity());
            }
        }
        return results;
    }

    private SyncResult decide(UUID device, Operation operation) {
        var refusal = refusal(operation);
        if (refusal.isPresent()) {
            return SyncResult.rejected(refusal.get());
        }
        try {
            return operations.apply(device, operation);
        } catch (Rejected rejected) {
            if (rejected.code().kind() == ErrorCode.Kind.UNAVAILABLE) {
                throw rejected;
            }
            return operations.reject(device, operation, rejected);
        }
    }

    /** What no later send can change, and so is not stored. */
    private Optional<Rejected> refusal(Operation operation) {
        if (!operation.timeOrdered()) {
            return Optional.of(new Rejected(SyncError.OP_ID_NOT_TIME_ORDERED));
        }
        if (operation.madeBefore(retention.promisedSince())) {
            return Optional.of(new Rejected(SyncError.EXPIRED, retention.kept().toDays()));
        }
        return validator.validate(operation).stream()
                .findFirst()
                .map(wrong -> new Rejected(PlatformError.INVALID, wrong.getPropertyPath()));
    }
}
