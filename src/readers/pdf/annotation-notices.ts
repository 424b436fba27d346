import type { Notice } from '../../document/source-block.js'

/** The notice for text boxes that were put on pages later; they are read as part of the text. */
export function addedText(count: number, pages: readonly number[]): Notice {
  const list = pages.join(', ')
  return {
    code: 'added-text', lossy: false,
    message: {
      nl: `${count} tekstvakken die later op pagina ${list} zijn gezet, zijn als tekst van het contract gelezen.`,
      en: `${count} text boxes that were put on page ${list} later were read as text of the contract.`,
    },
  }
}

/** The notice for stamps and handwriting. */
export function drawnMarks(pages: readonly number[]): Notice {
  const list = pages.join(', ')
  return {
    code: 'drawn-marks', lossy: true,
    message: {
      nl: `Op pagina ${list} staan stempels of handgeschreven aantekeningen; woorden daarin zijn niet gelezen.`,
      en: `There are stamps or handwritten marks on page ${list}; words in them were not read.`,
    },
  }
}

/** The notice for text that a stroke goes through. */
export function struckText(count: number): Notice {
  return {
    code: 'struck-text', lossy: false,
    message: {
      nl: `${count} stukken tekst zijn doorgehaald; zij gelden als verwijderd.`,
      en: `${count} stretches of text are struck through; they count as deleted.`,
    },
  }
}

/** The notice for documents that hang on the PDF. */
export function attachedDocuments(count: number): Notice {
  return {
    code: 'embedded-document', lossy: true,
    message: {
      nl: `${count} bijgevoegde documenten in de PDF zijn niet gelezen. Sla ze op en lever ze los aan.`,
      en: `${count} documents attached to the PDF were not read. Save them and supply them separately.`,
    },
  }
}

/** The notice for a form that only a program of Adobe can draw (XFA): its pages hold a message to the reader instead of the form. */
export function dynamicForm(): Notice {
  return {
    code: 'dynamic-form', lossy: true,
    message: {
      nl: 'De PDF is een dynamisch formulier (XFA), waarvan de inhoud niet is gelezen. Open het in Adobe Reader, druk het af naar PDF en lever dat aan.',
      en: 'The PDF is a dynamic form (XFA), whose content was not read. Open it in Adobe Reader, print it to PDF and supply that.',
    },
  }
}
