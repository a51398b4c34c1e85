package com.educonnect.auth.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> AWA =
            List.of("Awa Ndiaye", "awa.ndiaye@example.org", "Lycée Moderne de Thiès", "educonnect");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le mil pousse après la pluie",
                "girafe-tambour-citron",
                "quatorze pirogues au large",
                "kx7 qpz vf2 mwt rd9",
                "සුදු මුහුදු වෙරළේ",
                "نهر السنغال طويل جدا",
                "mvua inanyesha shambani",
                "q%7]Lw&e~2$Kz)8",
                "correcte pirogue batterie agrafe"
            })
    void acceptsWhatNobodyGuesses(String password) {
        assertThatCode(() -> PasswordRules.check(password, AWA)).doesNotThrowAnyException();
    }

    @Test
    void asksForFifteenCharactersAndCountsThemAsPeopleDo() {
        assertThatThrownBy(() -> PasswordRules.check("pirogue-au-lac", AWA))
                .hasMessageContaining("auth.password-too-short");
        assertThatThrownBy(() -> PasswordRules.check("e\u0301".repeat(14), AWA))
                .hasMessageContaining("auth.password-too-short");
    }

    @Test
    void takesSixtyFourCharactersAndMoreButNotAnyNumber() {
        var sentence = "la pirogue glisse sur le fleuve quand le soleil se couche derrière ";
        assertThatCode(() -> PasswordRules.check(sentence, AWA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(sentence.repeat(2), AWA))
                .hasMessageContaining("auth.password-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "azertyuiopqsdfgh",
                "poiuytrezaqsdfghj",
                "1234567890123456",
                "qwertyuiop123456",
                "motdepasse123456",
                "M0tDeP4sse-2026!!",
                "passwordpassword1",
                "bonjour-mon-amour",
                "Senegal Champion 2026",
                "iloveyou forever 99",
                "Je t'aime maman cherie",
                "Je t'aime papa et maman",
                "correct horse battery staple",
                "1qaz2wsx3edc4rfv",
                "1a2z3e4r5t6y7u8i",
                "dragonballz goku vegeta",
                "nelson mandela 1994",
                "19870512 19870512",
                "drowssapdrowssap1",
                "!!!!????....;;;;:::"
            })
    void refusesWhatAttackersTryFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, AWA)).hasMessageContaining("auth.password-common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AwaNdiaye-AwaNdiaye",
                "awa.ndiaye@example.org",
                "LyceeModerneThies2026",
                "educonnect-ndiaye1",
                "4w4-Ndi4ye-Thies"
            })
    void refusesOnesOwnNameAndTheSchools(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, AWA)).hasMessageContaining("auth.password-common");
    }
}
