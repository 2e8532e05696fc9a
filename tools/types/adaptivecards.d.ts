export * from 'adaptivecards'
