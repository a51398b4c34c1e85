package com.educonnect.billing.payments;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Enterprise beans, each call in a transaction as the container makes it. */
final class OwnTransaction {
    private OwnTransaction() {}

    static final class OfTurns extends Turns {
        private final Transactions transactions;

        OfTurns(Transactions transactions) {
            this.transactions = transactions;
        }

        @Override
        public Optional<Turn> due(UUID id) {
            return transactions.in(() -> super.due(id));
        }

        @Override
        public Optional<Turn> hinted(UUID id) {
            return transactions.in(() -> super.hinted(id));
        }

        @Override
        public Optional<Addressed> addressed(RouteTokens.Kind kind, UUID id) {
            return transactions.in(() -> super.addressed(kind, id));
        }

        @Override
        public Optional<UUID> meant(Hint hint, Account account) {
            return transactions.in(() -> super.meant(hint, account));
        }
    }

    static final class OfResults extends Results {
        private final Transactions transactions;

        OfResults(Transactions transactions) {
            this.transactions = transactions;
        }

        private void in(Runnable work) {
            transactions.in(() -> {
                work.run();
                return null;
            });
        }

        @Override
        public void record(Turn turn, Outcome outcome) {
            in(() -> super.record(turn, outcome));
        }

        @Override
        public void unanswered(Turn turn, boolean sent) {
            in(() -> super.unanswered(turn, sent));
        }

        @Override
        public void learn(UUID id, Map<String, String> detail) {
            in(() -> super.learn(id, detail));
        }

        @Override
        public void doubt(UUID id, Reason reason) {
            in(() -> super.doubt(id, reason));
        }

        @Override
        public void decide(UUID id, Progress to, Instant at) {
            in(() -> super.decide(id, to, at));
        }
    }
}
