export default {
  title: 'Alerte précoce',
  help: 'L’école cherche tôt les élèves qui risquent d’échouer, d’après les notes, les absences et les travaux rendus. Seuls la direction et le professeur principal voient le résultat, et personne ne décide d’après lui seul. Des nombres sans nom des années passées peuvent servir à d’autres écoles du district\u00a0; si vous refusez, ceux de votre enfant n’y sont pas.',
  agree: 'L’école peut le faire pour mon enfant',
  refused: 'Refusé. Plus rien n’est calculé pour votre enfant, et ce qui l’était est effacé.',
  allowed: 'Permis. Merci.',
  off: 'L’école ne l’utilise pas en ce moment.',
  notSent: 'Pas de réseau. Rien n’a changé ; réessayez quand il revient.',
};
