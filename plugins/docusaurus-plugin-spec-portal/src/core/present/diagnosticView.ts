import type {Diagnostic} from '../../model/diagnostic.ts';
import type {DiagnosticView} from './pageData.ts';
import type {Views} from './views.ts';

export function diagnosticView(
  {code, severity, message, hint, position}: Diagnostic,
  views: Views,
  href: string | null,
): DiagnosticView {
  return {code, severity, message, hint, place: views.place(position), href};
}
