package com.educonnect.people.roster.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelOrderTest {
    @ParameterizedTest
    @CsvSource({
        "SN, CI < CP < CE1 < CE2 < CM1 < CM2 < 6e < 5ème < 4EME < 3e < 2nde < 1ère L < Tle S2",
        "SN, Petite section < Moyenne section < Grande section < CI < Cours préparatoire < CE 1 < CM II < Sixième",
        "CI, CP1 < CP2 < CE1 < CE2 < CM1 < CM2 < 6ème < 5ème < 4ème < 3ème < 2nde A < 1re D < Tle C",
        "CM, SIL < CP < CE1 < CE2 < CM1 < CM2 < 6e < 5e < 4e < 3e < 2nde < 1re < Terminale",
        "CM, Class 1 < Class 2 < Class 6 < Form 1 < Form 5 < Lower Sixth < Upper Sixth",
        "ML, 1re < 2e < 6e < 7e < 9e < 10e < 11e < 12e < Terminale",
        "GA, 1re année < 2e année < 5ème année < 6e < 5e < 3e < 2nde < 1re < Tle",
        "CD, 1re primaire < 6e < 7e EB < 8e < 1re Humanités < 3e HP < 4e humanités scientifiques",
        "MG, 11ème < 8ème < 7ème < 6ème < 3ème < 2nde < Terminale",
        "MA, 1 < 6 < 1AC < 3AC < TC < 1Bac < 2Bac",
        "TN, 1re < 6e < 7e < 9e < 1re secondaire < 4e secondaire",
        "KE, PP1 < PP2 < Grade 1 < Grade 2 < Grade 9 < Grade 10 < Grade 12 < Form 3 < Form 4",
        "NG, Nursery 1 < Primary 1 < Primary 6 < JSS1 < JSS3 < SSS1 < SS2 < SSS3",
        "GH, KG1 < KG2 < P1 < P6 < JHS 1 < JHS 3 < SHS 1 < SHS 3",
        "UG, Baby class < P1 < P7 < S1 < S4 < S5 < S6",
        "TZ, Std I < Std IV < Std V < Standard VII < Form I < Form IV < Form VI",
        "ZA, Grade R < Grade 1 < Grade 9 < Grade 10 < Grade 12",
        "NA, 0 < 1 < 7 < 8 < 12",
        "ZW, ECD A < ECD B < Grade 1 < Grade 7 < Form 1 < Form 6"
    })
    void goesFromTheYoungestToTheOldestAsTheCountryCountsThem(String country, String ladder) {
        var order = LevelOrder.of(country);
        var positions = Arrays.stream(ladder.split(" < ")).map(order::position).toList();

        assertThat(positions).isSorted().doesNotHaveDuplicates().doesNotContain(LevelOrder.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"SN, Daara", "SN, Cinéma", "SN, CP12", "KE, Science", "ML, TSE"})
    void putsWhatItDoesNotKnowBehindTheOthers(String country, String level) {
        assertThat(LevelOrder.of(country).position(level)).isEqualTo(LevelOrder.UNKNOWN);
    }
}
