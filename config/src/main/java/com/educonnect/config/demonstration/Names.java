package com.educonnect.config.demonstration;

import java.util.List;
import java.util.Random;

/** Names that people of a country bear. */
record Names(List<String> family, List<String> girls, List<String> boys, String dialling) {
    static final Names SENEGAL = new Names(
            List.of(
                    "Ndiaye", "Diop", "Fall", "Sow", "Ba", "Faye", "Sarr", "Gueye", "Diouf", "Thiam", "Cissé", "Sy",
                    "Kane", "Mbaye", "Seck", "Niang", "N’Diaye", "Diallo", "Camara", "Touré", "Ly", "Wade", "Badji",
                    "Mendy", "Gomis", "Sène", "Ndour", "Samb"),
            List.of(
                    "Awa",
                    "Fatou",
                    "Aïssatou",
                    "Mariama",
                    "Khady",
                    "Ndèye Coumba",
                    "Adama",
                    "Bineta",
                    "Sokhna",
                    "Rokhaya",
                    "Coumba",
                    "Astou",
                    "Marème",
                    "Yacine",
                    "Dieynaba",
                    "Oumou",
                    "Safiétou",
                    "Anta"),
            List.of(
                    "Mamadou",
                    "Ibrahima",
                    "Ousmane",
                    "Moussa",
                    "Cheikh",
                    "Abdoulaye",
                    "Modou",
                    "Pape",
                    "Alioune",
                    "Babacar",
                    "Samba",
                    "Assane",
                    "El Hadji",
                    "Souleymane",
                    "Lamine",
                    "Boubacar",
                    "Serigne",
                    "Malick"),
            "+22177");
    static final Names SOUTH_AFRICA = new Names(
            List.of(
                    "Dlamini",
                    "Nkosi",
                    "Botha",
                    "van Wyk",
                    "Mokoena",
                    "Khumalo",
                    "Naidoo",
                    "September",
                    "Jacobs",
                    "Mthembu",
                    "Pretorius",
                    "Sithole",
                    "Moloi",
                    "Fortuin",
                    "Plaatjies",
                    "Ndlovu",
                    "Adams",
                    "Smith"),
            List.of(
                    "Thandi",
                    "Lerato",
                    "Anri",
                    "Zanele",
                    "Chantel",
                    "Nomsa",
                    "Refilwe",
                    "Megan",
                    "Ayanda",
                    "Busisiwe",
                    "Palesa",
                    "Elna"),
            List.of(
                    "Sipho", "Thabo", "Pieter", "Lwazi", "Kagiso", "Johan", "Bongani", "Themba", "Ruan", "Mandla",
                    "Tumelo", "Riaan"),
            "+2782");

    String anyFamily(Random random) {
        return family.get(random.nextInt(family.size()));
    }

    String anyGiven(boolean girl, Random random) {
        var names = girl ? girls : boys;
        return names.get(random.nextInt(names.size()));
    }

    String phone(int number) {
        return dialling + "%07d".formatted(1_000_000 + number);
    }
}
