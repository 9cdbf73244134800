import {
  Button,
  createTheme,
  Menu,
  Modal,
  Switch,
  Textarea,
  TextInput,
  type CSSVariablesResolver,
  type MantineColorsTuple
} from "@mantine/core";

/** `act` from the palest ground to the darkest text; the fourth last is the button. */
const act: MantineColorsTuple = [
  "#e9f3ef",
  "#cfe4dc",
  "#a4cbbd",
  "#78b29d",
  "#4f9880",
  "#2f7d66",
  "#1a6350",
  "#0d4a3b",
  "#0a3a2e",
  "#072a21"
];

export const theme = createTheme({
  primaryColor: "act",
  primaryShade: {light: 7, dark: 3},
  colors: {act},
  fontFamily: "var(--sans)",
  headings: {fontFamily: "var(--serif)"},
  defaultRadius: "6px",
  cursorType: "pointer",
  focusRing: "never", // base.css draws one ring for everything
  respectReducedMotion: true,
  components: {
    Button: Button.extend({defaultProps: {variant: "default"}, classNames: {root: "button"}}),
    Menu: Menu.extend({
      defaultProps: {shadow: "none", position: "bottom-end", transitionProps: {duration: 0}},
      classNames: {dropdown: "menu", item: "menu-item", label: "menu-label"}
    }),
    Modal: Modal.extend({
      defaultProps: {
        shadow: "none",
        overlayProps: {backgroundOpacity: 0.4},
        transitionProps: {duration: 0},
        closeButtonProps: {"aria-label": "Close"}
      },
      classNames: {content: "dialog", title: "dialog-title", header: "dialog-header"}
    }),
    Switch: Switch.extend({classNames: {root: "switch"}}),
    TextInput: TextInput.extend({classNames: {input: "field", label: "field-label"}}),
    Textarea: Textarea.extend({classNames: {input: "field", label: "field-label"}})
  }
});

const shared = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink3)",
  "--mantine-color-placeholder": "var(--ink3)",
  "--mantine-color-anchor": "var(--act)",
  "--mantine-color-error": "var(--need)",
  "--mantine-primary-color-filled": "var(--act)",
  "--mantine-color-act-filled": "var(--act)"
};

/** Mantine's own variables answer to the tokens, in both schemes alike. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: shared,
  light: shared,
  dark: shared
});
